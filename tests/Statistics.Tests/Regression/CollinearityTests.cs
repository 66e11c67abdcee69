namespace Reckon.Statistics.Tests.Regression;

public sealed class CollinearityTests
{
    public static TheoryData<string> Names => RegressionSet.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Condition_and_variance_inflation_agree_with_R(string name)
    {
        var set = new RegressionSet(name);
        var collinearity = set.Fit().Collinearity;

        set.Agrees("condition", [collinearity.ConditionNumber()], 1e-11);
        if (set.Has("vif")) set.Agrees("vif", [.. collinearity.VarianceInflation().Skip(1)], 1e-10);
    }
}
