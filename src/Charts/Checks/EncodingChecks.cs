using Reckon.Charts.Marks;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Checks;

/// <summary>Whether the channels fit the mark and the fields exist.</summary>
internal static class EncodingChecks
{
    /// <summary>Problems with the encodings.</summary>
    public static IEnumerable<ChartProblem> Of(ChartSpec spec, IMark mark) =>
        Missing(spec, mark).Concat(Unused(spec, mark)).Concat(UnknownFields(spec));

    private static IEnumerable<ChartProblem> Missing(ChartSpec spec, IMark mark) =>
        from channel in mark.Entry.Required
        where !spec.Encodings.ContainsKey(channel)
        select new ChartProblem(ChannelName.Of(channel), Messages.MissingEncoding(mark.Entry.Name, ChannelName.Of(channel)));

    private static IEnumerable<ChartProblem> Unused(ChartSpec spec, IMark mark) =>
        from channel in spec.Encodings.Keys.Order()
        where !mark.Entry.Required.Contains(channel) && !mark.Entry.Optional.Contains(channel)
        let known = mark.Entry.Required.Concat(mark.Entry.Optional).Select(ChannelName.Of)
        select new ChartProblem(ChannelName.Of(channel), Messages.UnusedEncoding(mark.Entry.Name, ChannelName.Of(channel), known));

    private static IEnumerable<ChartProblem> UnknownFields(ChartSpec spec)
    {
        string[] known = [.. spec.Rows.SelectMany(row => row.Fields.Keys).Distinct().Order(StringComparer.Ordinal)];
        return from encoding in spec.Encodings.OrderBy(pair => pair.Key)
               where spec.Rows.Count > 0 && !known.Contains(encoding.Value.Field)
               select new ChartProblem(ChannelName.Of(encoding.Key), Messages.UnknownField(encoding.Value.Field, known));
    }
}
