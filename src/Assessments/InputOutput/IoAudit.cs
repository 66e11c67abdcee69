using System.Globalization;
using Reckon.Diagnostics;
using Reckon.Statistics.InputOutput;

namespace Reckon.Assessments.InputOutput;

/// <summary>Holds a table against the identities that it has to fulfil, and reports those that it does not.</summary>
internal sealed class IoAudit(IoTable table, IoGrid grid, double tolerance, DiagnosticBag diagnostics)
{
    /// <summary>The share of output that rounding may leave over.</summary>
    public const double Rounding = 1e-9;

    private const int Named = 3;
    private readonly IReadOnlyList<double> _output = table.Flows.Production.Output;

    /// <summary>All checks that can be made; null when one fails.</summary>
    /// <param name="printed">The largest difference of a printed sum, as a share of output, and its sector.</param>
    /// <param name="larger">The sums of a larger table, or null.</param>
    public IReadOnlyList<IoClosure>? Run((double Gap, int Sector) printed, UseTotals? larger)
    {
        var errors = diagnostics.ErrorCount;
        List<IoClosure> closures = [Whole(IoCheck.PrintedSums, printed.Gap, printed.Sector), .. Flows()];
        // A model of flows that do not add up cannot close either: that would be said twice.
        if (diagnostics.ErrorCount == errors) closures.AddRange(Model());
        if (larger is { } totals) closures.Add(Whole(IoCheck.LargerTable, Largest(totals), -1));
        return diagnostics.ErrorCount > errors ? null : closures;
    }

    private IEnumerable<IoClosure> Flows()
    {
        yield return BySector(IoCheck.InputsAreOutput, Closure.InputsLessOutput(table.Flows), _output);
        yield return BySector(IoCheck.UsesAreOutput, Closure.UsesLessOutput(table.Flows), _output);
        var totals = table.Flows.UseTotals();
        yield return Whole(IoCheck.IncomeIsExpenditure, Math.Abs(Closure.IncomeLessExpenditure(table.Flows) / (totals.Final - totals.Imports)), -1);
    }

    private IEnumerable<IoClosure> Model()
    {
        yield return BySector(IoCheck.ContentIsOne, Closure.ContentLessOne(table.Flows, table.Model), [.. _output.Select(_ => 1.0)]);
        if (table.Employment is { } employment)
            yield return BySector(IoCheck.JobsAreAttributed, Closure.FootprintLessTotal(table.Flows, table.Model, employment.Jobs), employment.Jobs);
    }

    private double Largest(UseTotals larger)
    {
        var own = table.Flows.UseTotals();
        return new[] { own.Intermediate / larger.Intermediate, own.Final / larger.Final, own.Imports / larger.Imports }.Max(r => Math.Abs(r - 1));
    }

    private IoClosure BySector(IoCheck check, double[] gaps, IReadOnlyList<double> sizes)
    {
        var shares = gaps.Select((g, i) => Share(Math.Abs(g), sizes[i], sizes)).ToArray();
        var worst = Array.IndexOf(shares, shares.Max());
        var failing = Enumerable.Range(0, shares.Length).Where(i => !(shares[i] <= tolerance)).OrderByDescending(i => shares[i]).ToList();
        if (failing.Count > 0) Fail(check, shares[failing[0]], failing);
        return new IoClosure(check, shares[worst], shares[worst] == 0 ? null : table.Sectors[worst], tolerance);
    }

    // A sector without output or jobs is held against the whole.
    private static double Share(double gap, double size, IReadOnlyList<double> sizes) => gap == 0 ? 0 : gap / (size > 0 ? size : sizes.Max());

    private IoClosure Whole(IoCheck check, double gap, int sector)
    {
        if (!(gap <= tolerance)) Fail(check, gap, sector < 0 ? [] : [sector]);
        return new IoClosure(check, gap, sector < 0 ? null : table.Sectors[sector], tolerance);
    }

    private void Fail(IoCheck check, double gap, List<int> sectors)
    {
        var where = sectors.Count == 0 ? "" : $" Sectors: {string.Join("; ", sectors.Take(Named).Select(i => table.Sectors[i]))}{(sectors.Count > Named ? $" and {sectors.Count - Named} more" : "")}.";
        var place = sectors.Count == 0 ? table.Span : grid.SpanOf(IoGrid.Domestic, table.Sectors[sectors[0]].Code, "total");
        diagnostics.Error(
            "io-closure",
            place,
            $"The table '{table.Name}' does not close: {Sentence(check)}, but for {gap.ToString("0.0E+0", CultureInfo.InvariantCulture)} of it; at most {tolerance.ToString("R", CultureInfo.InvariantCulture)} may be left over.{where}",
            "Look for a wrong cell. Where the office publishes a statistical error, state its share of output as 'tolerance'.");
    }

    private static string Sentence(IoCheck check) => check switch
    {
        IoCheck.PrintedSums => "a printed sum has to be the sum of its cells",
        IoCheck.InputsAreOutput => "domestic, imported and primary inputs of a sector have to be its output",
        IoCheck.UsesAreOutput => "intermediate and final use of a domestic product have to be its output",
        IoCheck.IncomeIsExpenditure => "value added has to be final use less imports",
        IoCheck.ContentIsOne => "value added and imports in a unit of final demand have to be 1",
        IoCheck.JobsAreAttributed => "the jobs that final demand supports have to be the jobs there are",
        IoCheck.LargerTable => "its sums have to be those of the larger table",
    };
}
