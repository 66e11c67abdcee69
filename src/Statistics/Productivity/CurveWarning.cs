namespace Reckon.Statistics.Productivity;

/// <summary>A reason not to take a productivity curve at its word.</summary>
public enum CurveWarning
{
    /// <summary>The curve turns where no firm of the sample is: its "turning point" is not seen in the data.</summary>
    ExtremumOutsideData,

    /// <summary>The curve is zero within the sales of the sample: jobs explode on one side of that point and are negative on the
    /// other.</summary>
    RootInData,

    /// <summary>The curve is zero within the sales of the population, but outside those of the sample.</summary>
    RootInPopulation,

    /// <summary>The published estimate takes the curve where no firm of the sample is.</summary>
    EvaluationOutsideData,

    /// <summary>The curve is not above zero everywhere between the smallest and the largest sales of sample and population, or at the
    /// point of evaluation.</summary>
    NotPositive,

    /// <summary>Some sales are those of firms larger than any in the sample.</summary>
    SalesAboveData,

    /// <summary>One or more firms have an outstanding leverage or distance of Cook.</summary>
    InfluentialFirms,

    /// <summary>Leaving out a single firm changes the sign of the coefficient of x².</summary>
    ShapeRestsOnOneFirm,
}
