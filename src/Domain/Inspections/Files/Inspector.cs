namespace ChiBo.Domain.Inspections.Files;

/// <summary>Somebody of the team.</summary>
/// <param name="Name">As the file names them.</param>
/// <param name="MemberId">The party member; null for somebody whom the platform does not know.</param>
public sealed record Inspector(string Name, string? MemberId);
