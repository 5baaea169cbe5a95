using System.Data.Common;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Projections.Kernel;

namespace ChiBo.Projections.Inspections;

/// <summary>What inspection found.</summary>
internal sealed class FindingProjection : IProjection<FindingSnapshot>
{
    public static readonly Table<FindingRow> Findings = new("findings_v1");

    public Task Apply(DbConnection connection, FindingSnapshot snapshot) =>
        Findings.Upsert(connection, snapshot.ToRow(), SearchText.Of(snapshot.CellName, snapshot.Answer));
}
