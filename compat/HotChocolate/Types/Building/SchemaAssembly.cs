using HotChocolate.Authorization;
using HotChocolate.Configuration;
using HotChocolate.CostAnalysis;
using HotChocolate.Execution.Coercion;
using HotChocolate.Resolvers;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Model;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types.Building;

/// <summary>Makes a schema of everything that was said of it.</summary>
internal sealed class SchemaAssembly
{
    private readonly BuildContext _context;
    private readonly FieldAssembly _fields;
    private readonly RootTypes _roots;
    private readonly TypeExtensions _extensions;

    private SchemaAssembly(BuildContext context)
    {
        _context = context;
        _fields = new FieldAssembly(context);
        _roots = new RootTypes(context);
        _extensions = new TypeExtensions(context, _roots);
    }

    /// <exception cref="SchemaException">What was said makes no schema; every reason is told.</exception>
    public static SchemaModel Build(
        SchemaSetup setup,
        IServiceProvider services,
        IServiceCollection registered,
        UserAuthorization? authorization)
    {
        var context = new BuildContext(
            new DescriptorContext(setup, services),
            new ServiceLifetimes(registered),
            authorization);
        try
        {
            return new SchemaAssembly(context).Build();
        }
        catch (SchemaException e)
        {
            throw new SchemaException([.. context.Problems, .. e.Errors]);
        }
        catch (InvalidSchemaException e)
        {
            var broken = e.Errors.Select(error => new SchemaProblem(error.Message));
            throw new SchemaException([.. context.Problems, .. broken]);
        }
    }

    public void Complete(ObjectModel model, ObjectTypeDefinition definition)
    {
        var root = _roots.KindOf(model);
        model.Runtime = new ObjectRuntime(definition.RuntimeType);
        foreach (var field in _extensions.Merge(model, definition))
        {
            _context.Try($"{model.Name}.{field.Name}", () => model.Fields.Put(_fields.Build(model, definition, field, root)));
        }
    }

    public void Complete(InputObjectModel model, InputObjectTypeDefinition definition)
    {
        foreach (var field in definition.Fields)
        {
            _context.Try($"{model.Name}.{field.Name}", () => model.Fields.Put(_fields.BuildInput(field)));
        }

        if (definition.RuntimeType is { } type && definition.Fields.TrueForAll(field => field.Property is not null))
        {
            _context.Try(model.Name, () => model.Runtime = InputObjectBinding.For(
                type,
                model,
                [.. definition.Fields.Select(field => field.Property!)],
                _context.Converters));
        }
    }

    private SchemaModel Build()
    {
        RegisterAll();
        while (_context.Models.Incomplete.TryDequeue(out var complete))
        {
            complete(this);
        }

        _extensions.ReportLost();
        _fields.WriteDefaults();
        TypeAuthorization.Apply(_context, _roots.All, _fields);
        _fields.FinishRuntimes();
        AddDirectives();
        return _context.Problems.Count == 0 ? _context.Builder.Build() : throw new SchemaException();
    }

    private void RegisterAll()
    {
        // what was described by hand comes before what would be inferred of the same class
        foreach (var type in _context.Setup.Types.OrderBy(RankOf))
        {
            _context.Try(type.Class?.Name ?? "a type", () => _context.Registry.Register(type));
        }

        _roots.Register();
    }

    private static int RankOf(TypeRegistration type) =>
        type.Class is null ? 0 : typeof(ITypeSystemMember).IsAssignableFrom(type.Class) ? 1 : 2;

    private void AddDirectives()
    {
        var types = _context.Builder.Types.ToList();
        var fields = types.OfType<ComplexModel>().SelectMany(type => type.Fields).ToList();
        if (types.Exists(type => type.Cost is not null)
            || fields.Exists(field => field.Cost is not null || field.ListSize is not null))
        {
            CostDirectives.AddTo(_context.Builder);
        }

        AuthorizeDirectives.AddTo(_context.Builder);
    }
}
