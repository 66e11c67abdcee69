namespace Reckon.Statistics.Tests.InvertedU;

/// <summary>Income in 10 000 dollars and expenditure of the states that report both.</summary>
internal static class PublicSchools
{
    public static (double[] Income, double[] Expenditure) Of(bool withAlaska)
    {
        var data = Reference.ReadGauge("public-schools.csv");
        var (states, income, expenditure) = (data.Text("state"), data.Numbers("income"), data.Numbers("expenditure"));
        int[] rows = [.. Enumerable.Range(0, states.Length).Where(i => !double.IsNaN(expenditure[i]) && (withAlaska || states[i] != "Alaska"))];
        return ([.. rows.Select(i => income[i] * 1e-4)], [.. rows.Select(i => expenditure[i])]);
    }
}
