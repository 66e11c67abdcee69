using System.Collections.Concurrent;

namespace Reckon.Diagnostics;

/// <summary>Collects what is found in one run. Threads may add at the same time.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentQueue<Diagnostic> _found = new();
    private int _errors;

    /// <summary>Whether an error was added.</summary>
    public bool HasErrors => ErrorCount > 0;

    /// <summary>How many findings there are.</summary>
    public int Count => _found.Count;

    /// <summary>How many errors were added, repetitions included: tells whether a step that one thread made found any.</summary>
    public int ErrorCount => Volatile.Read(ref _errors);

    /// <summary>Adds a finding.</summary>
    public void Add(Diagnostic diagnostic)
    {
        _found.Enqueue(diagnostic);
        if (diagnostic.Severity == Severity.Error) Interlocked.Increment(ref _errors);
    }

    /// <summary>Adds an error.</summary>
    public void Error(string code, SourceSpan span, string message, string? hint = null) =>
        Add(new Diagnostic(Severity.Error, code, span, message, hint));

    /// <summary>Adds a warning.</summary>
    public void Warning(string code, SourceSpan span, string message, string? hint = null) =>
        Add(new Diagnostic(Severity.Warning, code, span, message, hint));

    /// <summary>All findings without repetitions, by file, place and code: the same order however many threads added them.</summary>
    public IReadOnlyList<Diagnostic> Ordered() =>
        [.. _found
            .OrderBy(d => d.Span.File.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Span.Start)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)
            .ThenByDescending(d => d.Severity)
            .ThenBy(d => d.Span.Length)
            .ThenBy(d => d.Hint, StringComparer.Ordinal)
            .DistinctBy(d => (d.Span.File.Path, d.Span.Start, d.Code, d.Message))];
}
