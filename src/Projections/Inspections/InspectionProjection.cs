using System.Data.Common;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Projections.Kernel;

namespace ChiBo.Projections.Inspections;

/// <summary>Inspections of cells.</summary>
internal sealed class InspectionProjection : IProjection<InspectionFileSnapshot>
{
    public static readonly Table<InspectionRow> Inspections = new("inspections_v1");

    public Task Apply(DbConnection connection, InspectionFileSnapshot snapshot) =>
        Inspections.Upsert(
            connection, snapshot.ToRow(), SearchText.Of(snapshot.CellName, snapshot.Plan, snapshot.Conclusion));
}
