namespace Reckon.Support;

/// <summary>A clock that stands still, so that nothing takes time.</summary>
public sealed class StoppedClock : TimeProvider
{
    /// <inheritdoc />
    public override long GetTimestamp() => 0;
}
