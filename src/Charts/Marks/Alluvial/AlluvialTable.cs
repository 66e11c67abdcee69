using System.Globalization;
using Reckon.Charts.Data;
using Reckon.Charts.Tables;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Marks.Alluvial;

/// <summary>The same flows as a matrix with margins: where they start down, where they end across.</summary>
internal sealed class AlluvialTable
{
    private readonly ChartData _data;
    private readonly AlluvialWords _words;
    private readonly IReadOnlyList<AlluvialFlow> _flows;
    private readonly IReadOnlyList<string> _ends;
    private readonly int _steps;

    private AlluvialTable(ChartData data)
    {
        (_data, _words, _flows) = (data, AlluvialWords.In(data.Language), AlluvialFlow.Of(data));
        var ends = _flows.Select(flow => flow.To).ToHashSet(StringComparer.Ordinal);
        _ends = [.. AlluvialFlow.Names(_flows).Where(ends.Contains)];
        _steps = _flows.Select(flow => flow.Step).DefaultIfEmpty(1).Max();
    }

    /// <summary>The matrix of a chart; of several steps one below the other.</summary>
    public static ChartTable Of(ChartData data) => new AlluvialTable(data).Write();

    private ChartTable Write() => new(
        [.. StepColumn, new ChartColumn(WithUnit(_words.Ends), false), .. _ends.Select(name => new ChartColumn(name, true)), new ChartColumn(WithUnit(_data.Words.Total), true)],
        [.. _flows.GroupBy(flow => flow.Step).OrderBy(step => step.Key).SelectMany(step => Rows(step.Key, [.. step]))]);

    private IEnumerable<ChartColumn> StepColumn => _steps > 1 ? [new ChartColumn(_words.Step, false)] : [];

    private string WithUnit(string title) => _data.Spec.Unit is { } unit ? _data.Words.WithUnit(title, unit) : title;

    private IEnumerable<ChartTableRow> Rows(int step, IReadOnlyList<AlluvialFlow> flows)
    {
        foreach (var row in flows.GroupBy(flow => flow.From))
            yield return Row(step, row.Key, [.. row], end => row.FirstOrDefault(flow => flow.To == end) is { } flow ? Cell(flow) : new ChartCell("", null), isTotal: false);
        yield return Row(step, _data.Words.Total, flows, end => Sum(flows.Where(flow => flow.To == end)), isTotal: true);
    }

    private ChartTableRow Row(int step, string name, IReadOnlyList<AlluvialFlow> flows, Func<string, ChartCell> cell, bool isTotal)
    {
        IEnumerable<ChartCell> first = _steps > 1 ? [new ChartCell(step.ToString(CultureInfo.InvariantCulture), null)] : [];
        return new ChartTableRow([.. first, new ChartCell(name, null), .. _ends.Select(cell), Sum(flows)], isTotal);
    }

    private ChartCell Cell(AlluvialFlow flow)
    {
        var status = _data.Words.StatusOf(flow.Datum.Row);
        return new ChartCell(status.Length == 0 ? flow.Datum.Text : flow.Datum.Text + _data.Words.Open + status + _data.Words.Close, flow.Datum.Value) { IsMark = flow.Datum.Row.Text is not null && flow.Datum.Value is null };
    }

    private static ChartCell Sum(IEnumerable<AlluvialFlow> flows)
    {
        double[] known = [.. flows.Select(flow => flow.Datum.Value).OfType<double>()];
        var sum = DecimalSum.Of(known);
        return known.Length == 0 ? new ChartCell("", null) : new ChartCell(NumberText.Plain(sum), sum);
    }
}
