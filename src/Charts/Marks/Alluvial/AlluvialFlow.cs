using System.Globalization;
using Reckon.Charts.Data;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Marks.Alluvial;

/// <summary>What goes from one place to another in one step.</summary>
/// <param name="Datum">Its row.</param>
/// <param name="Step">Which step, from 1.</param>
internal sealed record AlluvialFlow(Datum Datum, int Step)
{
    /// <summary>Where it starts.</summary>
    public string From => Datum.Category;

    /// <summary>Where it ends.</summary>
    public string To => Datum.Series;

    /// <summary>How much flows; 0 where nothing is known.</summary>
    public double Size => Datum.Value ?? 0;

    /// <summary>All flows in the order of the data.</summary>
    public static IReadOnlyList<AlluvialFlow> Of(ChartData data) => [.. data.All.Select(datum => new AlluvialFlow(datum, StepOf(datum, data.Spec) ?? 1))];

    /// <summary>The step of a row, 1 where none is given; null where what is given is no step.</summary>
    public static int? StepOf(Datum datum, ChartSpec spec)
    {
        var text = FieldReader.Name(spec, datum.Row, Channel.Step);
        if (text.Length == 0)
            return 1;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var step) && step >= 1 ? step : null;
    }

    /// <summary>The names of all places in one order for all steps: first those where flows start, then those where they only end.</summary>
    public static IReadOnlyList<string> Names(IReadOnlyList<AlluvialFlow> flows) => [.. flows.Select(flow => flow.From).Concat(flows.Select(flow => flow.To)).Distinct()];
}
