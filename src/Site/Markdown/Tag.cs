namespace Reckon.Site.Markdown;

/// <summary>One tag. Offsets are those of the text that was read; <see cref="Moved"/> translates them.</summary>
internal sealed record Tag
{
    public required TagKind Kind { get; init; }

    public required string Name { get; init; }

    public required int NameStart { get; init; }

    public required IReadOnlyList<TagArgument> Arguments { get; init; }

    /// <summary>Offset of the first <c>&lt;</c>.</summary>
    public required int Start { get; init; }

    /// <summary>Offset behind the last <c>&gt;</c>.</summary>
    public required int End { get; init; }

    public TagProblem? Problem { get; init; }

    public Tag Moved(Func<int, int> position) => this with
    {
        NameStart = position(NameStart),
        Arguments = [.. Arguments.Select(a => a.Moved(position))],
        Start = position(Start),
        End = position(End - 1) + 1,
        Problem = Problem is null ? null : Problem with { Start = position(Problem.Start) },
    };
}
