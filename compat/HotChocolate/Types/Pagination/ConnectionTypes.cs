using HotChocolate.Resolvers;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Pagination;

/// <summary>The types of connections.</summary>
internal static class ConnectionTypes
{
    public static ObjectModel Connection(string name, ObjectModel edge, TypeRef node, PagingSettings settings)
    {
        var model = new ObjectModel(name)
        {
            Description = "A connection to a list of items.",
            Runtime = new ObjectRuntime(typeof(Connection)),
        };
        model.Fields.Add(Field<Connection, ConnectionPageInfo>(
            "pageInfo", "PageInfo!", "Information to aid in pagination.", page => page.Info));
        model.Fields.Add(Field<Connection, object>(
            "edges", $"[{edge.Name}!]", "A list of edges.", page => page.Edges));
        if (settings.IncludeNodes)
        {
            model.Fields.Add(Field<Connection, IEnumerable<object?>>(
                "nodes", $"[{node}]", "A flattened list of the nodes.", page => page.Edges.Select(item => item.Node)));
        }

        if (settings.IncludeTotalCount)
        {
            model.Fields.Add(Field<Connection, int>(
                "totalCount",
                "Int!",
                "Identifies the total count of items in the connection.",
                page => page.TotalCount));
        }

        return model;
    }

    public static ObjectModel Edge(string name, TypeRef node)
    {
        var model = new ObjectModel(name + "Edge")
        {
            Description = "An edge in a connection.",
            Runtime = new ObjectRuntime(typeof(IEdge)),
        };
        model.Fields.Add(Field<IEdge, string>(
            "cursor", "String!", "A cursor for use in pagination.", edge => edge.Cursor));
        model.Fields.Add(Field<IEdge, object?>(
            "node", node.ToString(), "The item at the end of the edge.", edge => edge.Node));
        return model;
    }

    public static ObjectModel PageInfo()
    {
        var model = new ObjectModel("PageInfo")
        {
            Description = "Information about pagination in a connection.",
            Runtime = new ObjectRuntime(typeof(ConnectionPageInfo)),
        };
        model.Fields.Add(Field<ConnectionPageInfo, bool>(
            "hasNextPage",
            "Boolean!",
            "Indicates whether more edges exist following the set defined by the clients arguments.",
            page => page.HasNextPage));
        model.Fields.Add(Field<ConnectionPageInfo, bool>(
            "hasPreviousPage",
            "Boolean!",
            "Indicates whether more edges exist prior the set defined by the clients arguments.",
            page => page.HasPreviousPage));
        model.Fields.Add(Field<ConnectionPageInfo, string?>(
            "startCursor", "String", "When paginating backwards, the cursor to continue.", page => page.StartCursor));
        model.Fields.Add(Field<ConnectionPageInfo, string?>(
            "endCursor", "String", "When paginating forwards, the cursor to continue.", page => page.EndCursor));
        return model;
    }

    private static FieldModel Field<TParent, TValue>(
        string name,
        string type,
        string description,
        Func<TParent, TValue> get) => new(name, TypeRef.Parse(type))
    {
        Description = description,
        Runtime = FieldRuntime.FromGetter(get),
    };
}
