using Reckon.Assessments.Microdata;
using Reckon.Assessments.Tables;

namespace Reckon.Assessments.Datasets.Generated;

/// <summary>What is kept of a made-up population: the sample as a file of records, and the totals that it should lead to.</summary>
/// <param name="File">The sample; the file exists in memory alone.</param>
/// <param name="Truths">The true totals.</param>
internal sealed record GeneratedSample(CsvFile File, IReadOnlyList<MicrodataTruth> Truths);
