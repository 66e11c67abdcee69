using Reckon.Assessments.Formulas;
using Reckon.Assessments.InputOutput;
using Reckon.Assessments.Reading;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Estimators;

/// <summary>What an estimate may know of its assessment.</summary>
/// <param name="Assessment">The assessment: its data, designs and units.</param>
/// <param name="Names">The quantities that formulas may name.</param>
/// <param name="Tables">The input–output tables of the site.</param>
/// <param name="Diagnostics">Takes what is wrong.</param>
internal sealed record EstimateContext(AssessmentDeclaration Assessment, IQuantityNames Names, IoTables Tables, DiagnosticBag Diagnostics);
