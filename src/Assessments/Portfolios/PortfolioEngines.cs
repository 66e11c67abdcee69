using Reckon.Assessments.Evaluation;
using Reckon.Assessments.Scenarios;
using Reckon.Assessments.Uncertainty;
using Reckon.Assessments.WhatIf;

namespace Reckon.Assessments.Portfolios;

/// <summary>What a portfolio computes with when pages ask.</summary>
/// <param name="Evaluator">Computes expressions.</param>
/// <param name="Analyst">Says what an uncertainty comes from.</param>
/// <param name="Scenarios">Computes with replaced numbers.</param>
/// <param name="WhatIfs">Lets readers replace numbers.</param>
internal sealed record PortfolioEngines(QuantityEvaluator Evaluator, SensitivityAnalyst Analyst, ScenarioEvaluator Scenarios, WhatIfBuilder WhatIfs);
