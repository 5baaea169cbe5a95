using System.Data.Common;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Meetings;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Rebuilding;

namespace ChiBo.Projections.Organisations;

/// <summary>Blocs.</summary>
internal sealed class BlocProjection : IRebuiltProjection<BlocSnapshot>
{
    public static readonly Table<BlocRow> Blocs = new("blocs_v1");

    public RebuildSet Set => RebuildSet.Blocs;

    public Task Apply(DbConnection connection, string prefix, BlocSnapshot snapshot) =>
        Blocs.Upsert(
            connection,
            new BlocRow
            {
                Id = snapshot.Id,
                Version = snapshot.Version,
                At = snapshot.At,
                Name = snapshot.Name,
                RegisteredAt = snapshot.RegisteredAt,
                AttendancePercent = snapshot.AttendancePercent,
                ExcellentPercent = snapshot.ExcellentPercent,
                LateDays = snapshot.LateMeetingDays ?? CountedMonth.DefaultLateDays,
            },
            SearchText.Of(snapshot.Name),
            prefix);
}
