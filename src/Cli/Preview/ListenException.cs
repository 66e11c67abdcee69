namespace Reckon.Cli.Preview;

/// <summary>Says why the preview cannot listen on a port.</summary>
internal sealed class ListenException(string message) : Exception(message);
