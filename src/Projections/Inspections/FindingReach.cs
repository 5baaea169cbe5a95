using ChiBo.Domain.Inspections;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Kernel;

namespace ChiBo.Projections.Inspections;

/// <summary>
/// Whose findings somebody sees: all where they serve; where they are a member and no more, what concerns the cell as a whole
/// or themselves.
/// </summary>
/// <param name="Serves">Where they see all.</param>
/// <param name="Belongs">Where they are a member.</param>
/// <param name="MemberId">Themselves; null for a machine.</param>
public sealed record FindingReach(ReadScope Serves, ReadScope Belongs, string? MemberId)
{
    public static FindingReach Of(Actor actor) =>
        new(ReadScope.Of(actor, InspectionAccess.Serving), ReadScope.Of(actor, Role.Member), actor.MemberId);

    public bool Reaches(FindingRow row) =>
        ScopePath.TryParse(row.Id, out var path)
        && (Serves.Contains(path) || (Belongs.Contains(path) && (row.MemberId is null || row.MemberId == MemberId)));

    internal ReadScope Widest => ReadScope.Of([.. Serves.Paths, .. Belongs.Paths]);

    internal Sql Filter() =>
        new Sql(Widest, "id").OfPresentCells("cell_id")
            .AndEither("member_id is null or member_id = @me", "me", MemberId ?? "", Serves, "id");
}
