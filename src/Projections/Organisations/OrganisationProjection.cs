using System.Data.Common;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Rebuilding;

namespace ChiBo.Projections.Organisations;

/// <summary>Grassroots organisations.</summary>
internal sealed class OrganisationProjection : IRebuiltProjection<OrganisationSnapshot>
{
    public static readonly Table<OrganisationRow> Organisations = new("organisations_v1");

    public RebuildSet Set => RebuildSet.Organisations;

    public Task Apply(DbConnection connection, string prefix, OrganisationSnapshot snapshot) =>
        Organisations.Upsert(
            connection,
            new OrganisationRow
            {
                Id = snapshot.Id,
                Version = snapshot.Version,
                At = snapshot.At,
                Name = snapshot.Name,
                RegisteredAt = snapshot.RegisteredAt,
                WithdrawnAt = snapshot.WithdrawnAt,
            },
            SearchText.Of(snapshot.Name),
            prefix);
}
