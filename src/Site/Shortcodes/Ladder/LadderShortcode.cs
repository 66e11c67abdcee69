using Reckon.Assessments.Ladders;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;
using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Ladder;

/// <summary>The way from a headline to what it means: opportunities, jobs, persons, full-time equivalents, net, deduplicated.</summary>
public sealed class LadderShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Ladder";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } = [new("id", "The name of a ladder.") { IsRequired = true }];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        var text = call.Get("id");
        if (AssessmentNames.Split(scope, text) is not var (assessment, name)) return null;
        if (assessment.Ladders.FirstOrDefault(l => l.Id.Name == name) is { } ladder) return ShortcodeOutput.Of(Build(ladder, scope));
        scope.Diagnostics.Error("unknown-ladder", text.Span, $"There is no ladder '{name}' in '{assessment.Slug}'.", Suggestion.For(name, assessment.Ladders.Select(l => l.Id.Name)) ?? "Ladders are declared below 'ladders' in assessment.yaml.");
        return null;
    }

    private static LadderModel Build(Assessments.Ladders.Ladder ladder, IPageScope scope)
    {
        var quantities = ladder.Rungs.Select(r => r.Quantity is { } id ? scope.Portfolio.FindQuantity(id) : null).ToList();
        var most = quantities.Select(Size).Max();
        var rungs = new List<RungModel>();
        Quantity? before = null;
        foreach (var (rung, quantity) in ladder.Rungs.Zip(quantities))
        {
            rungs.Add(quantity is null ? Missing(rung, scope) : Known(rung, quantity, before, most, scope));
            before = quantity ?? before;
        }

        return new LadderModel(scope.Registry.UniqueId($"ladder-{ladder.Id.Name.Replace('.', '-')}"), ladder.Label.In(scope.Language.Code), rungs);
    }

    private static double Size(Quantity? quantity) => quantity?.Value is { } value ? quantity.Unit.ToBase(Math.Max(value, quantity.Spread?.High ?? value)) : 0;

    private static RungModel Missing(Rung rung, IPageScope scope) => new()
    {
        Kind = scope.Translate($"rung.{KindName(rung.Kind)}"),
        Missing = rung.Missing?.In(scope.Language.Code) ?? "",
    };

    private static RungModel Known(Rung rung, Quantity quantity, Quantity? before, double most, IPageScope scope)
    {
        var (numbers, value) = (ScopedNumbers.Of(scope), quantity.Unit.ToBase(quantity.Value ?? 0));
        var words = new NumberWords(numbers);
        return new RungModel
        {
            Kind = scope.Translate($"rung.{KindName(rung.Kind)}"),
            Label = words.LabelFor(quantity.Id, scope.Assessment),
            Href = numbers.LedgerAddress(quantity.Id),
            Text = scope.Printer.Print(quantity, new NumberForm()).Full,
            Interval = words.Interval(quantity),
            Ratio = Ratio(value, before, scope),
            Basis = words.Basis(quantity),
            IsSynthetic = quantity.IsSynthetic,
            Bar = Bar.Between(0, value, 0, most),
            Whisker = quantity.Spread is { } spread ? Bar.Between(quantity.Unit.ToBase(spread.Low), quantity.Unit.ToBase(spread.High), 0, most) : null,
        };
    }

    private static string? Ratio(double value, Quantity? before, IPageScope scope)
    {
        if (before?.Value is not { } last || last == 0) return null;
        var share = scope.Printer.Print(value / before.Unit.ToBase(last) * 100, Unit.Percent, Assessments.Numbers.Sense.Equal, new NumberForm { Digits = 1 }).Full;
        return scope.Translate("ladder.share", share);
    }

    private static string KindName(RungKind kind) => kind switch
    {
        RungKind.Opportunities => "opportunities",
        RungKind.Jobs => "jobs",
        RungKind.Persons => "persons",
        RungKind.Fte => "fte",
        RungKind.Net => "net",
        RungKind.Deduplicated => "deduplicated",
    };
}
