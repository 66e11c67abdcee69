using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;

namespace Reckon.Cli.Preview;

/// <summary>An HTTP server that only this machine can reach.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private PreviewServer(WebApplication application, int port) => (_application, Port) = (application, port);

    /// <summary>The port that it listens on.</summary>
    public int Port { get; }

    /// <summary>Starts to listen on 127.0.0.1 and [::1].</summary>
    /// <param name="site">What it shows.</param>
    /// <param name="port">The port; 0 takes any free one.</param>
    /// <param name="stop">Ends answers that last.</param>
    /// <exception cref="ListenException">The port is taken or may not be used.</exception>
    public static async Task<PreviewServer> StartAsync(PreviewSite site, int port, CancellationToken stop)
    {
        var chosen = port == 0 ? FreePort() : port;
        var application = Create(chosen);
        application.Run(new PreviewRequests(site, stop).HandleAsync);
        await StartAsync(application, chosen);
        return new PreviewServer(application, chosen);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    // An empty builder reads no environment and no files: nothing but this code says where it listens.
    private static WebApplication Create(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.ListenLocalhost(port);
        });
        return builder.Build();
    }

    private static async Task StartAsync(WebApplication application, int port)
    {
        try
        {
            await application.StartAsync(CancellationToken.None);
        }
        catch (IOException e)
        {
            await application.DisposeAsync();
            throw new ListenException(e.InnerException is AddressInUseException ? PreviewMessages.PortTaken(port) : PreviewMessages.CannotListen(port, e.Message));
        }
    }

    // Both addresses need one number, which only a number chosen beforehand gives.
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
