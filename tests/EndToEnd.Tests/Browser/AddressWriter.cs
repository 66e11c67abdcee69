using System.Text;
using System.Text.RegularExpressions;

namespace Reckon.EndToEnd.Tests.Browser;

/// <summary>Waits for the address that the preview prints.</summary>
internal sealed partial class AddressWriter : TextWriter
{
    private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override Encoding Encoding => Encoding.UTF8;

    public Task<string> Address => _address.Task.WaitAsync(TimeSpan.FromMinutes(1));

    public override void WriteLine(string? value)
    {
        if (Http().Match(value ?? "") is { Success: true } found) _address.TrySetResult(found.Value);
    }

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Http();
}
