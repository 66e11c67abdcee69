using Reckon.Charts.Specification;

namespace Reckon.Charts.Checks;

/// <summary>Channels as specifications spell them.</summary>
internal static class ChannelName
{
    /// <summary>The name in lower case letters.</summary>
    public static string Of(Channel channel) => channel.ToString().ToLowerInvariant();
}
