using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells.Import;

/// <summary>
/// Which column of the file a refusal is about: what an order calls a field, the file has its own word for.
/// </summary>
internal sealed class RosterPlaces(ImmutableArray<RosterFileColumn> columns)
{
    public RosterFileColumn? Of(RosterColumn column) =>
        columns.FirstOrDefault(c => c.Title == RosterWords.Title(column));

    /// <param name="row">The row that is refused.</param>
    /// <param name="refusal">Of the order that the row stands for.</param>
    /// <param name="of">What that order is about, where the refusal does not say it.</param>
    public RefusedRow Refuse(RosterRow row, Refusal refusal, RosterColumn of)
    {
        var isOfField = refusal.Code.StartsWith("common.", StringComparison.Ordinal) && !refusal.Arguments.IsEmpty;
        var column = ColumnOf(refusal, isOfField) ?? of;
        var place = Of(column);
        var heading = place?.Heading ?? RosterWords.Title(column);
        return new RefusedRow(
            row.Line,
            refusal.Code,
            isOfField ? refusal.Arguments.SetItem(0, heading) : refusal.Arguments
        )
        {
            Column = heading,
            Letter = place?.Letter,
        };
    }

    private static RosterColumn? ColumnOf(Refusal refusal, bool isOfField) =>
        isOfField
            ? refusal.Arguments[0] switch
            {
                "memberId" or "members" or "stays" => RosterColumn.MemberId,
                "name" => RosterColumn.Name,
                "joinedOn" => RosterColumn.JoinedOn,
                "fullSince" => RosterColumn.FullSince,
                "from" => RosterColumn.StandingFrom,
                "until" => RosterColumn.StandingUntil,
                "standings" => RosterColumn.Standing,
                "positions" => RosterColumn.Position,
                _ => null,
            }
            : refusal.Code switch
            {
                "import.value-missing" => RosterColumn.Class,
                "import.member-twice" or "cell.already-member" or "cell.already-on-the-way" => RosterColumn.MemberId,
                "cell.already-full" or "cell.still-probationary" => RosterColumn.Class,
                "cell.cannot-hold-position" or "cell.secretary-exists" => RosterColumn.Position,
                "cell.dates-reversed" => RosterColumn.StandingUntil,
                _ => null,
            };
}
