using System.Net;
using System.Net.Sockets;
using Reckon.Cli.Tests.Preview;

namespace Reckon.Cli.Tests.Commands.Serve;

public sealed class ServeCommandTests
{
    [Fact]
    public async Task Ends_well_when_it_is_stopped_even_while_a_browser_listens()
    {
        await using var preview = await PreviewSession.StartAsync(TinySite.Create());
        using var events = await preview.ListenAsync();
        await events.NextAsync();

        var code = await preview.StopAsync().WaitAsync(preview.Patience);

        Assert.Equal(0, code);
    }

    [Fact]
    public async Task Says_when_the_port_is_taken()
    {
        using var site = TinySite.Create();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var run = await CommandRun.OfAsync(site.Root, "serve", "--port", $"{port}");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Equal($"reckon: error: Port {port} is taken by another program. Choose another one with --port, or any free one with --port 0.\n", run.Error);
    }
}
