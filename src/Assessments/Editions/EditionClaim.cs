using Reckon.Assessments.Claims;

namespace Reckon.Assessments.Editions;

/// <summary>A printed number and its verdict in an edition.</summary>
/// <param name="Id">Its full name; that of a number where the number itself is printed.</param>
/// <param name="Printed">The number as its source prints it.</param>
/// <param name="Status">The verdict.</param>
public sealed record EditionClaim(string Id, string Printed, ClaimStatus Status);
