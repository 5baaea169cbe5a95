using System.Collections.Immutable;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.WorkingGroups;

/// <summary>Reads working groups.</summary>
public sealed class WorkingGroupReader(ReadModel model)
{
    private static readonly Table<WorkingGroupRow> Table = WorkingGroupProjection.Groups;

    /// <summary>The groups that the scope reaches, by id; a bloc has a few.</summary>
    public Task<ImmutableArray<WorkingGroupRow>> List(ReadScope scope, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "id");
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<WorkingGroupRow>(
                $"select {Table.Columns} from {Table.Name} where {sql.Where} order by id limit {PageRequest.Most}",
                sql.Parameters)).ToImmutableArray(),
            cancellation);
    }

    /// <summary>The groups in which any of these members serves, by id.</summary>
    public Task<ImmutableArray<string>> Of(
        ReadScope scope, IReadOnlyCollection<string> memberIds, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "group_id").AnyOf("member_id", "member", memberIds);
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<string>(
                $"select distinct group_id from group_members_v1 where {sql.Where} order by group_id",
                sql.Parameters)).ToImmutableArray(),
            cancellation);
    }

    /// <summary>Their members, by group and id.</summary>
    public Task<ImmutableArray<GroupMemberRow>> Members(ReadScope scope, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "group_id");
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<GroupMemberRow>(
                "select group_id, member_id, name, cell_id from group_members_v1 "
                + $"where {sql.Where} order by group_id, member_id",
                sql.Parameters)).ToImmutableArray(),
            cancellation);
    }
}
