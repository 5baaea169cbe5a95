using System.Data.Common;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Cells;

/// <summary>What months of cells count as.</summary>
internal sealed class CellMonthProjection : IProjection<CellMonthRated>
{
    private const string Upsert =
        "insert into cell_months_v1 (cell_id, month, version, at, grade, points, meeting_id, rubric_edition, is_missed) "
        + "values (@CellId, @Month, @Version, @At, @Grade, @Points, @MeetingId, @RubricEdition, @IsMissed) "
        + "on conflict (cell_id, month) do update set version = excluded.version, at = excluded.at, grade = excluded.grade, "
        + "points = excluded.points, meeting_id = excluded.meeting_id, rubric_edition = excluded.rubric_edition, "
        + "is_missed = excluded.is_missed where cell_months_v1.version < excluded.version";

    public Task Apply(DbConnection connection, CellMonthRated rated) =>
        connection.ExecuteAsync(
            Upsert,
            new CellMonthRow
            {
                CellId = rated.CellId,
                Month = rated.Month,
                Version = rated.Version,
                At = rated.At,
                Grade = rated.Grade,
                Points = rated.Points,
                MeetingId = rated.MeetingId,
                RubricEdition = rated.RubricEdition,
                IsMissed = rated.IsMissed,
            });
}
