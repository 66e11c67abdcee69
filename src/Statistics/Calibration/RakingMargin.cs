using Reckon.Statistics.Survey;

namespace Reckon.Statistics.Calibration;

/// <summary>One classification of the sample whose sizes are known in the population.</summary>
/// <param name="Name">What the classification is called, for messages.</param>
/// <param name="Groups">The category of each of the n rows.</param>
/// <param name="Totals">The size of each category in the population.</param>
public sealed record RakingMargin(string Name, Grouping Groups, IReadOnlyDictionary<string, double> Totals);
