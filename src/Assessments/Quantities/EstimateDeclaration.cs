using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Quantities;

/// <summary>An estimator and its options as declared.</summary>
/// <param name="Estimator">The estimator's name.</param>
/// <param name="With">Its options, or null where none are given.</param>
/// <param name="Span">Where it is declared.</param>
internal sealed record EstimateDeclaration(YamlScalar Estimator, YamlMapping? With, SourceSpan Span);
