using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;

namespace Reckon.Cli.Tests.Preview;

public sealed class PreviewSafetyTests
{
    [Theory]
    [InlineData("/../statiq.json")]
    [InlineData("/../../../../../../etc/passwd")]
    [InlineData("/%2e%2e/statiq.json")]
    [InlineData("/%2e%2e%2fstatiq.json")]
    [InlineData("/..%5cstatiq.json")]
    [InlineData("/..\\statiq.json")]
    [InlineData("/assets/../../statiq.json")]
    [InlineData("/assets/%2e%2e/%2e%2e/statiq.json")]
    [InlineData("//etc/passwd")]
    [InlineData("/index.html%00.png")]
    [InlineData("http://localhost/../statiq.json")]
    public async Task No_request_leaves_the_site(string target)
    {
        await using var preview = await PreviewSession.StartAsync(TinySite.Create());

        var answer = await AskAsync(preview, $"GET {target} HTTP/1.1", "Host: localhost");

        Assert.Matches(@"^HTTP/1\.1 40[04] ", answer);
        Assert.DoesNotContain("Languages", answer);
        Assert.DoesNotContain("root:", answer);
    }

    [Theory]
    [InlineData("localhost", 200)]
    [InlineData("LOCALHOST:5080", 200)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("[::1]:80", 200)]
    [InlineData("example.org", 400)]
    [InlineData("localhost.example.org", 400)]
    [InlineData("127.0.0.2", 400)]
    [InlineData("", 400)]
    public async Task Only_this_machine_s_names_are_answered(string host, int status)
    {
        await using var preview = await PreviewSession.StartAsync(TinySite.Create());

        var answer = await AskAsync(preview, "GET / HTTP/1.1", $"Host: {host}");

        Assert.StartsWith($"HTTP/1.1 {status} ", answer);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Only_reading_is_possible(string method)
    {
        await using var preview = await PreviewSession.StartAsync(TinySite.Create());

        var answer = await AskAsync(preview, $"{method} / HTTP/1.1", "Host: localhost", "Content-Length: 0");

        Assert.StartsWith("HTTP/1.1 405 ", answer);
    }

    [Fact]
    public async Task A_request_for_the_head_gets_no_body()
    {
        await using var preview = await PreviewSession.StartAsync(TinySite.Create());

        var answer = await AskAsync(preview, "HEAD / HTTP/1.1", "Host: localhost");

        Assert.StartsWith("HTTP/1.1 200 ", answer);
        Assert.EndsWith("\r\n\r\n", answer);
    }

    [Fact]
    public async Task Other_machines_cannot_connect()
    {
        await using var preview = await PreviewSession.StartAsync(TinySite.Create());

        foreach (var address in OtherAddresses())
        {
            using var client = new TcpClient(address.AddressFamily);
            await Assert.ThrowsAsync<SocketException>(() => client.ConnectAsync(address, preview.Address.Port, preview.Patience).AsTask());
        }

        var listening = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(l => l.Port == preview.Address.Port).ToList();
        Assert.NotEmpty(listening);
        Assert.All(listening, l => Assert.True(IPAddress.IsLoopback(l.Address), l.ToString()));
    }

    // Every machine has the whole net 127.0.0.0/8; the server must not be on all of it either.
    private static IEnumerable<IPAddress> OtherAddresses() =>
        NetworkInterface.GetAllNetworkInterfaces().SelectMany(n => n.GetIPProperties().UnicastAddresses).Select(a => a.Address)
            .Where(a => !IPAddress.IsLoopback(a)).Append(IPAddress.Parse("127.0.0.2"));

    private static async Task<string> AskAsync(PreviewSession preview, params string[] lines)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, preview.Address.Port, preview.Patience);
        var stream = client.GetStream();
        var request = string.Concat(lines.Append("Connection: close").Select(l => l + "\r\n")) + "\r\n";
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request), preview.Patience);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(preview.Patience);
    }
}
