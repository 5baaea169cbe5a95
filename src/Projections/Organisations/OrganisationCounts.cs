namespace ChiBo.Projections.Organisations;

/// <summary>How large the part of an organisation is that the caller sees.</summary>
public sealed record OrganisationCounts
{
    public string OrganisationId { get; init; } = "";
    public int Cells { get; init; }
    public int Members { get; init; }
}
