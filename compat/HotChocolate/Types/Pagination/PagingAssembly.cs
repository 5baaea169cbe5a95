using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Inference;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Pagination;

/// <summary>Turns fields that give lists into connections.</summary>
internal sealed class PagingAssembly(BuildContext context)
{
    private readonly Dictionary<string, TypeRef> _nodes = [];
    private bool _hasPageInfo;

    public PagedField Prepare(OutputFieldDefinition definition)
    {
        var paging = definition.Paging!;
        var settings = PagingSettings.From(paging.Options, context.Setup.PagingOptions);
        var node = NodeOf(definition);
        var name = paging.ConnectionName
            ?? (settings.NameFromField ? char.ToUpperInvariant(definition.Name![0]) + definition.Name[1..] : node.Name);
        var connection = ConnectionFor(name, node, settings);
        AddArguments(definition, settings.AllowBackward);
        return new PagedField(connection, ListSizeOf(settings), PagingMiddleware.Create(settings));
    }

    private static ListSizeModel ListSizeOf(PagingSettings settings) => new(
        settings.MaxPageSize,
        settings.AllowBackward ? ["first", "last"] : ["first"],
        settings.DefaultPageSize,
        settings.IncludeNodes ? ["edges", "nodes"] : ["edges"],
        settings.RequireBoundaries);

    private static void AddArguments(OutputFieldDefinition definition, bool allowBackward)
    {
        var arguments = new List<InputValueDefinition>
        {
            Size("first", "Returns the first _n_ elements from the list."),
            Cursor("after", "Returns the elements in the list that come after the specified cursor."),
        };
        if (allowBackward)
        {
            arguments.Add(Size("last", "Returns the last _n_ elements from the list."));
            arguments.Add(Cursor("before", "Returns the elements in the list that come before the specified cursor."));
        }

        arguments.RemoveAll(added => definition.Arguments.Exists(known => known.Name == added.Name));
        definition.Arguments.AddRange(arguments);
    }

    private static InputValueDefinition Size(string name, string description) =>
        Argument(name, "Int", typeof(int?), description);

    private static InputValueDefinition Cursor(string name, string description) =>
        Argument(name, "String", typeof(string), description);

    private static InputValueDefinition Argument(
        string name,
        string type,
        Type runtimeType,
        string description) => new()
    {
        Name = name,
        Description = description,
        RuntimeType = runtimeType,
        Type = new TypeSource.Syntax(new Language.NamedTypeNode(default, type)),
    };

    private TypeRef NodeOf(OutputFieldDefinition definition)
    {
        if (definition.Paging!.NodeType is { } given)
        {
            return context.References.Resolve(new TypeSource.Class(given), false, false);
        }

        return definition.Type switch
        {
            TypeSource.Clr { Shape.Element: { } element } =>
                context.References.Resolve(new TypeSource.Clr(element), false, definition.IsIdentifier),
            TypeSource.Clr { Shape.Type: { IsGenericType: true } type } when type.IsAssignableTo(typeof(Connection)) =>
                context.References.Resolve(
                    new TypeSource.Clr(new TypeShape(type.GetGenericArguments()[0], false)), false, false),
            { } source when context.References.Resolve(source, false, false) is { IsList: true } list => list.Element,
            _ => throw new SchemaException(new SchemaProblem("Only lists can be given in pages.")),
        };
    }

    private TypeRef ConnectionFor(string name, TypeRef node, PagingSettings settings)
    {
        var typeName = name + "Connection";
        if (_nodes.TryGetValue(typeName, out var known))
        {
            return known.SameAs(node)
                ? TypeRef.Named(typeName)
                : throw new SchemaException(
                    new SchemaProblem($"`{typeName}` is a connection of `{known}` and of `{node}`."));
        }

        _nodes.Add(typeName, node);
        AddPageInfo();
        var edge = ConnectionTypes.Edge(name, node);
        context.Models.Add(ConnectionTypes.Connection(typeName, edge, node, settings));
        context.Models.Add(edge);
        return TypeRef.Named(typeName);
    }

    private void AddPageInfo()
    {
        if (!_hasPageInfo)
        {
            _hasPageInfo = true;
            context.Models.Scalar("Boolean");
            context.Models.Scalar("Int");
            context.Models.Scalar("String");
            context.Models.Add(ConnectionTypes.PageInfo());
        }
    }
}
