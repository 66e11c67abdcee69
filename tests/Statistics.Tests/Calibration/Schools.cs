using Reckon.Statistics.Calibration;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Replicates;

namespace Reckon.Statistics.Tests.Calibration;

/// <summary>The samples of Californian schools, their designs, and the calibrations that R did with them.</summary>
internal sealed class Schools
{
    public const double Population = 6194;

    private static readonly Dictionary<string, double> Types = new(StringComparer.Ordinal) { ["E"] = 4421, ["H"] = 755, ["M"] = 1018 };
    private static readonly Dictionary<string, double> Targets = new(StringComparer.Ordinal) { ["No"] = 1072, ["Yes"] = 5122 };

    private readonly Reference _data;

    private Schools(string file) => _data = Reference.ReadGauge(file);

    public static Schools Clusters { get; } = new("api-clus1.csv");

    public static Schools Strata { get; } = new("api-strat.csv");

    public int Count => _data.Rows;

    public string[] Type => _data.Text("stype");

    public bool[] Improved => [.. _data.Text("comp.imp").Select(v => v == "Yes")];

    public static Schools Of(string design) => design is "clus1" or "jk1" ? Clusters : Strata;

    public double[] Numbers(string column) => _data.Numbers(column);

    public string[] Text(string column) => _data.Text(column);

    public TaylorDesign Design(string design)
    {
        var stage = design switch
        {
            "clus1" => new SurveyStage { Clusters = _data.Text("dnum"), PopulationSizes = Numbers("fpc") },
            "strat" => new SurveyStage { Strata = _data.Text("stype"), PopulationSizes = Numbers("fpc") },
            _ => new SurveyStage(),
        };
        return new TaylorDesign(new SurveyPlan { Stages = [stage], Weights = Numbers("pw") });
    }

    public ReplicateDesign Replicates(string design) =>
        design == "jk1" ? JackknifeReplicates.Unstratified(Design("clus1")) : JackknifeReplicates.Stratified(Design("strat"));

    public RakingMargin[] Margins() => [new("stype", Type, Types), new("sch.wide", _data.Text("sch.wide"), Targets)];

    public PostStratification PostStratification() => new(Type, Types);

    public Matrix TypesAndScores() => Matrix.FromColumns(Ones(), Indicator("stype", "H"), Indicator("stype", "M"), Numbers("api99"));

    public ICalibration Calibration(string name) => name switch
    {
        "post" => PostStratification(),
        "rake" => new Raking(Margins()),
        "dummyraking" => new RegressionCalibration(new KnownTotals
        {
            Auxiliary = Matrix.FromColumns(Ones(), Indicator("stype", "H"), Indicator("stype", "M"), Indicator("sch.wide", "Yes")),
            Totals = [Population, 755, 1018, 5122],
            Distance = CalibrationDistance.Raking,
        }),
        "ratio" => new RegressionCalibration(
            new KnownTotals { Auxiliary = Matrix.FromColumns(Numbers("api99")), Totals = [3914069], Variances = Numbers("api99") }),
        "variance" => new RegressionCalibration(Known(CalibrationDistance.Linear) with { Variances = Numbers("enroll") }),
        "raking" => new RegressionCalibration(Known(CalibrationDistance.Raking)),
        "logit" => new RegressionCalibration(Known(CalibrationDistance.Logit(0.3, 2.5))),
        "bounded" => new RegressionCalibration(Known(CalibrationDistance.BoundedLinear(0.5, 1.75))),
        _ => new RegressionCalibration(Known(CalibrationDistance.Linear)),
    };

    public KnownTotals Known(CalibrationDistance distance) => new()
    {
        Auxiliary = TypesAndScores(),
        Totals = [Population, 755, 1018, 3914069],
        Names = ["one", "stypeH", "stypeM", "api99"],
        Distance = distance,
    };

    private double[] Ones() => [.. Enumerable.Repeat(1.0, Count)];

    private double[] Indicator(string column, string value) => [.. _data.Text(column).Select(v => v == value ? 1.0 : 0)];
}
