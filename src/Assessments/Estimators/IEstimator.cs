namespace Reckon.Assessments.Estimators;

/// <summary>A procedure that turns data and quantities into quantities. Each sealed class of the assembly that implements it is one.</summary>
/// <remarks>
/// It says which quantities it gives: <em>statistics</em>, computed from data and known with a covariance, and <em>formulas</em> over
/// statistics and other quantities. So everything that holds for formulas (units, ranges, uncertainty, scenarios, the reader's what-if,
/// the trace down to the sources) holds for estimates too. One instance serves all, so it holds no state.
/// </remarks>
internal interface IEstimator
{
    /// <summary>Its name behind <c>estimate:</c>, in words joined by hyphens. Its folder holds its <c>Card.yaml</c>.</summary>
    string Name { get; }

    /// <summary>The options that may stand below <c>with:</c>.</summary>
    IReadOnlyList<EstimatorOption> Options { get; }

    /// <summary>Says which quantities an estimate gives and how they are computed; null after an error, which it reports.</summary>
    /// <param name="call">The estimate as declared.</param>
    EstimatePlan? Plan(EstimateCall call);
}
