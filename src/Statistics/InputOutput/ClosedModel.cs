using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;
using static System.FormattableString;

namespace Reckon.Statistics.InputOutput;

/// <summary>A model closed for households: they earn in the sectors and spend on their products (Type II).</summary>
/// <remarks>
/// A is augmented by a row of household income per unit of output and a column of household consumption per unit of household income
/// (Miller and Blair, 2009, section 2.5). The part of the inverse that belongs to the n sectors is L + Lc·K·r'L with K = 1 / (1 − h − r'Lc)
/// for income r, consumption c and h that households pay each other. Effects are truncated: they leave out the household row. Consumption
/// is then no final demand any more; to count it as one as well is to count it twice. Average spending is taken for marginal, so that a
/// Type II effect is an upper bound.
/// </remarks>
public sealed record ClosedModel
{
    private readonly double[] _outputPerIncome;

    /// <summary>Closes a model.</summary>
    /// <param name="open">The model with n sectors, of domestic coefficients.</param>
    /// <param name="income">n values, not negative: household income per unit of output.</param>
    /// <param name="consumption">n values: domestic products that households buy per unit of household income; they sum to less than 1 with
    /// imports, taxes and saving. One may be negative where households sell more than they buy, such as used goods.</param>
    /// <param name="householdServices">What households pay each other for services per unit of household income, not negative; 0 by
    /// default, as most tables have these services as a sector.</param>
    /// <exception cref="ArgumentException">There are not n values, one is not finite, or an income or the household services are
    /// negative.</exception>
    /// <exception cref="NotProductiveException">A unit of income causes a unit of income or more; negative consumption counts by its size,
    /// which is sufficient.</exception>
    public ClosedModel(LeontiefModel open, IReadOnlyList<double> income, IReadOnlyList<double> consumption, double householdServices = 0)
    {
        Require.NonNegative([householdServices], nameof(householdServices));
        (Open, Income, Consumption, HouseholdServices) = (open, [.. income], [.. consumption], householdServices);
        Open.RequireVector([.. income], nameof(income));
        Require.NonNegative([.. income], nameof(income));
        Open.RequireVector([.. consumption], nameof(consumption));
        _outputPerIncome = open.Inverse.Times([.. consumption]);
        IncomeEffects = open.Inverse.LeftTimes([.. income]);
        RequireProductive();
        IncomeMultiplier = 1 / (1 - HouseholdServices - Sums.OfProducts([.. Income], _outputPerIncome));
    }

    /// <summary>The open model.</summary>
    public LeontiefModel Open { get; }

    /// <summary>n values r: household income per unit of output.</summary>
    public IReadOnlyList<double> Income { get; }

    /// <summary>n values c: consumption per unit of household income.</summary>
    public IReadOnlyList<double> Consumption { get; }

    /// <summary>What households pay each other per unit of household income, h.</summary>
    public double HouseholdServices { get; }

    /// <summary>n values r'L: household income per unit of final demand, Type I.</summary>
    public IReadOnlyList<double> IncomeEffects { get; }

    /// <summary>K, above 1 where no consumption is negative: household income in all rounds per unit of household income; where h is 0, also
    /// the ratio of Type II to Type I income multipliers of every sector.</summary>
    public double IncomeMultiplier { get; }

    /// <summary>Closes the model of a table with its compensation of employees and its household consumption.</summary>
    /// <param name="table">A table with a category <see cref="FinalDemandKind.HouseholdConsumption"/> and a component
    /// <see cref="PrimaryInputKind.CompensationOfEmployees"/>.</param>
    /// <param name="householdIncome">
    /// The income out of which households consume, in the currency of the table: from all sources, mixed income, property income and
    /// transfers too. Compensation of employees alone is smaller and makes the induced effects larger.
    /// </param>
    /// <exception cref="ArgumentException">The table lacks household consumption or compensation, or the income is not above
    /// zero.</exception>
    /// <exception cref="NotProductiveException">A unit of income causes a unit of income or more.</exception>
    public static ClosedModel Of(NonCompetitiveTable table, double householdIncome)
    {
        Require.Positive(householdIncome, nameof(householdIncome));
        if (!table.Domestic.FinalDemand.Categories.Any(c => c.Kind == FinalDemandKind.HouseholdConsumption))
            throw new ArgumentException("The table has no column of household consumption.", nameof(table));
        if (!table.Production.PrimaryInputs.Components.Any(c => c.Kind == PrimaryInputKind.CompensationOfEmployees))
            throw new ArgumentException("The table has no row of compensation of employees.", nameof(table));
        var income = table.Production.Coefficients(table.Production.PrimaryInputs.Of(PrimaryInputKind.CompensationOfEmployees));
        var consumption = table.Domestic.FinalDemand.Of(FinalDemandKind.HouseholdConsumption);
        return new ClosedModel(table.Model(), income, [.. consumption.Select(c => c / householdIncome)]);
    }

    /// <summary>The augmented coefficients, (n + 1) × (n + 1), with households last. A <see cref="LeontiefModel"/> of them has the household
    /// row in its effects too (not truncated: Miller and Blair's total multipliers).</summary>
    public Matrix AugmentedCoefficients()
    {
        var n = Open.Size;
        return Matrix.Create(n + 1, n + 1, (i, j) => (i < n, j < n) switch
        {
            (true, true) => Open.Coefficients[i, j],
            (true, false) => Consumption[i],
            (false, true) => Income[j],
            (false, false) => HouseholdServices,
        });
    }

    /// <summary>Effects of a unit of final demand for each product: direct, indirect and induced (Type II, truncated).</summary>
    /// <param name="coefficients">n direct coefficients: jobs, value added, wages per unit of output; 1 for output itself.</param>
    /// <exception cref="ArgumentException">There are not n coefficients, or one is not finite.</exception>
    public Effects Effects(IReadOnlyList<double> coefficients)
    {
        var open = Open.Effects(coefficients);
        var perIncome = Sums.OfProducts([.. coefficients], _outputPerIncome) * IncomeMultiplier;
        return new Effects(Open.Sectors, [.. open.Direct], [.. open.Indirect], [.. IncomeEffects.Select(income => perIncome * income)]);
    }

    /// <summary>What a final demand supports, by the sector where it is (Type II, truncated).</summary>
    /// <param name="coefficients">n direct coefficients: jobs, value added, wages per unit of output.</param>
    /// <param name="finalDemand">n values, without the consumption that the model adds.</param>
    /// <exception cref="ArgumentException">There are not n coefficients and values, or one is not finite.</exception>
    public Footprint Footprint(IReadOnlyList<double> coefficients, IReadOnlyList<double> finalDemand)
    {
        var open = Open.Footprint(coefficients, finalDemand);
        var income = Sums.OfProducts([.. IncomeEffects], [.. finalDemand]) * IncomeMultiplier;
        double[] induced = [.. _outputPerIncome.Select((output, i) => coefficients[i] * output * income)];
        return new Footprint(Open.Sectors, [.. open.Direct], [.. open.Indirect], induced);
    }

    private void RequireProductive()
    {
        var caused = HouseholdServices + Sums.OfProducts([.. IncomeEffects], [.. Consumption.Select(Math.Abs)]);
        if (1 - caused > Open.Size * 2.2e-16) return;
        var households = new Sector("households", "households");
        throw new NotProductiveException(
            Invariant($"A unit of household income leads to {caused:R} units of household income by consumption; it must be below 1."),
            households,
            InputOutput.SpectralRadius.Of(AugmentedCoefficients().Map(Math.Abs)));
    }
}
