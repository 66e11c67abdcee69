namespace Reckon.Assessments.InputOutput;

/// <summary>What is left over of an identity that an input–output table has to fulfil.</summary>
/// <param name="Check">The identity.</param>
/// <param name="Gap">The largest gap by size, as a share of what it is a gap of: output, jobs, a unit of demand. Not negative.</param>
/// <param name="Sector">Where it is, or null for the whole table.</param>
/// <param name="Tolerance">The largest gap that is allowed.</param>
public sealed record IoClosure(IoCheck Check, double Gap, IoSector? Sector, double Tolerance)
{
    /// <summary>Whether the identity holds.</summary>
    public bool Holds => Gap <= Tolerance;
}
