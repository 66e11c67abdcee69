using System.Text;
using System.Threading.Channels;

namespace Reckon.Cli.Tests.Preview;

/// <summary>Hands over lines as they are written, so that a test can wait for one.</summary>
internal sealed class LineWriter : TextWriter
{
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    public override Encoding Encoding => Encoding.UTF8;

    public override void WriteLine(string? value) => _lines.Writer.TryWrite(value ?? "");

    /// <summary>The next line that starts with a text.</summary>
    public async Task<string> NextAsync(string start, CancellationToken patience)
    {
        while (true)
        {
            var line = await _lines.Reader.ReadAsync(patience);
            if (line.StartsWith(start, StringComparison.Ordinal)) return line;
        }
    }
}
