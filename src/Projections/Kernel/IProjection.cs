using System.Data.Common;

namespace ChiBo.Projections.Kernel;

/// <summary>Turns snapshots of one kind into rows. The same snapshot twice, or an older one, changes nothing.</summary>
internal interface IProjection<in TSnapshot>
{
    Task Apply(DbConnection connection, TSnapshot snapshot);
}
