using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Reckon.Diagnostics;

/// <summary>All that was asked of a folder and what it answered, as digests: where each answer is still the same, so is whatever was made of them. Threads share it.</summary>
/// <remarks>Answers are compared by content. Times of files are not looked at: clocks differ, and copies keep old times.</remarks>
public sealed class FolderLog
{
    private readonly ConcurrentDictionary<(Question Asked, string Path), string> _answers = new();
    private readonly ConcurrentDictionary<string, bool> _readAgain = new(StringComparer.Ordinal);

    private enum Question
    {
        Content,
        Existence,
        Place,
        Names,
    }

    /// <summary>The files whose content is no longer what it was; null where anything else is not.</summary>
    /// <param name="files">The folder as it is now, without a log.</param>
    public IReadOnlyList<string>? ChangedFiles(SourceFolder files)
    {
        var changed = _answers.AsParallel().Where(a => Answer(a.Key.Asked, a.Key.Path, files) != a.Value).Select(a => a.Key).ToList();
        return changed.TrueForAll(c => c.Asked == Question.Content) ? [.. changed.Select(c => c.Path).Order(StringComparer.Ordinal)] : null;
    }

    /// <summary>Whether a file was read once and no more: by one that needed it for itself alone.</summary>
    public bool WasReadOnce(string path) => !_readAgain.ContainsKey(path);

    /// <summary>Whether a file was read at all.</summary>
    public bool WasRead(string path) => _answers.ContainsKey((Question.Content, path));

    /// <summary>A log of what stands in this one and, where both answer the same question, of what the later one says.</summary>
    public FolderLog With(FolderLog later)
    {
        var both = new FolderLog();
        foreach (var (question, answer) in _answers.Concat(later._answers)) both._answers[question] = answer;
        foreach (var path in _readAgain.Keys.Concat(later._readAgain.Keys)) both._readAgain[path] = true;
        return both;
    }

    internal void Read(string path, byte[] bytes)
    {
        if (!_answers.TryAdd((Question.Content, path), Digest(bytes))) ReadAgain(path);
    }

    internal void ReadAgain(string path) => _readAgain[path] = true;

    internal void Exists(string path, bool exists) => _answers.TryAdd((Question.Existence, path), exists.ToString());

    internal void Inside(string path, bool isInside) => _answers.TryAdd((Question.Place, path), isInside.ToString());

    internal void Listed(string folder, IReadOnlyList<string> files) => _answers.TryAdd((Question.Names, folder), Names(files));

    private static string Answer(Question asked, string path, SourceFolder files) => asked switch
    {
        Question.Content => files.Exists(path) ? Digest(files.ReadBytes(path)) : "",
        Question.Existence => files.Exists(path).ToString(),
        Question.Place => files.IsInside(path).ToString(),
        _ => Names(files.List(path)),
    };

    private static string Names(IEnumerable<string> files) => Digest(Encoding.UTF8.GetBytes(string.Join('\0', files)));

    private static string Digest(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes));
}
