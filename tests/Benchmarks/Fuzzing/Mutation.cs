using System.Text;

namespace Reckon.Benchmarks.Fuzzing;

/// <summary>Breaks a file: takes away, doubles, swaps and puts in what the grammars care about, and what no text should hold.</summary>
/// <param name="random">The random numbers.</param>
public sealed class Mutation(Random random)
{
    private const int MostEdits = 8;
    private const int LongestPiece = 40;
    private const int DeepLevel = 300;

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "---\n", "<?# ", " /?>", " ?>", "<?#/ Value ?>", "<?# Value ", "<?^ ", "<?!", "{", "}", "[", "]", "(", ")", "\"", "'", ": ", "- ", "&a ", "*a", "!!binary ", "|\n", ">\n", "#", "$$", "$", "\\frac{", "`", "```\n", "**", "_", "![", "](", "<script>", "</", "<!--", "-->",
            "jobs.total", "jobs.direct + ", "^999", "1e309", "-0", "NaN", "１２", "9999999999999999999999", "\t", "\r", "\r\n", "\u2028", "\ufeff", "\u0301", "💥", "万", "%", "{{", "}}", "{{#each ", "{{/if}}", "../../../etc/passwd", "C:\\x", "\\\\host\\share",
        }.Select(Encoding.UTF8.GetBytes),
        [0], [0xff], [0xc3], [0xed, 0xa0, 0x80], [0x1b, (byte)'[', (byte)'2', (byte)'J'],
    ];

    /// <summary>The file with one to eight edits.</summary>
    public byte[] Of(byte[] file)
    {
        var broken = file.ToList();
        for (var edits = random.Next(1, MostEdits + 1); edits > 0; edits--) Edit(broken);
        return [.. broken];
    }

    private void Edit(List<byte> file)
    {
        var at = random.Next(file.Count + 1);
        var length = Math.Min(file.Count - at, random.Next(LongestPiece));
        switch (random.Next(6))
        {
            case 0: file.RemoveRange(at, length); break;
            case 1: file.InsertRange(at, file.GetRange(at, length)); break;
            case 2: file.InsertRange(at, Pieces[random.Next(Pieces.Length)]); break;
            case 3: file.RemoveRange(at, file.Count - at); break;
            case 4 when random.Next(20) == 0: file.InsertRange(at, Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], DeepLevel).SelectMany(p => p)); break;
            default: if (at < file.Count) file[at] = (byte)random.Next(256); break;
        }
    }
}
