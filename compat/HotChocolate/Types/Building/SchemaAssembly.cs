using HotChocolate.Authorization;
using HotChocolate.Configuration;
using HotChocolate.CostAnalysis;
using HotChocolate.Execution.Coercion;
using HotChocolate.Language;
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
    private readonly TypeRegistry _registry;
    private readonly FieldAssembly _fields;
    private readonly Dictionary<OperationType, ObjectModel> _roots = [];

    private SchemaAssembly(BuildContext context)
    {
        _context = context;
        _registry = new TypeRegistry(context);
        _fields = new FieldAssembly(context, _registry);
    }

    /// <exception cref="SchemaException">What was said makes no schema; every reason is told.</exception>
    public static SchemaModel Build(
        SchemaSetup setup,
        IServiceProvider services,
        IServiceCollection registered,
        IAuthorizationHandler? authorization)
    {
        var context = new BuildContext(
            new DescriptorContext(setup, services),
            new ServiceLifetimes(registered),
            authorization);
        var assembly = new SchemaAssembly(context);
        try
        {
            return assembly.Build();
        }
        catch (SchemaException e)
        {
            throw new SchemaException([.. context.Problems, .. e.Errors]);
        }
        catch (InvalidSchemaException e)
        {
            throw new SchemaException([.. context.Problems, .. e.Errors.Select(error => new SchemaProblem(error.Message))]);
        }
    }

    public void Complete(ObjectModel model, ObjectTypeDefinition definition)
    {
        var operation = _roots.FirstOrDefault(root => root.Value == model);
        var rootKind = operation.Value is null ? (OperationType?)null : operation.Key;
        model.Runtime = new ObjectRuntime(definition.RuntimeType, definition.IsOfType);
        foreach (var declared in definition.Interfaces)
        {
            model.Interfaces.Add(_registry.Resolve(declared, false, false));
        }

        foreach (var field in Merge(model, definition))
        {
            Try($"{model.Name}.{field.Name}", () => model.Fields.Put(rootKind == OperationType.Mutation
                ? _fields.BuildMutation(model, definition, field)
                : _fields.Build(model, definition, field, rootKind)));
        }
    }

    public void Complete(InterfaceModel model, InterfaceTypeDefinition definition)
    {
        foreach (var declared in definition.Interfaces)
        {
            model.Interfaces.Add(_registry.Resolve(declared, false, false));
        }

        foreach (var field in definition.Fields)
        {
            Try($"{model.Name}.{field.Name}", () => model.Fields.Put(_fields.BuildSignature(model.Name, field)));
        }
    }

    public void Complete(InputObjectModel model, InputObjectTypeDefinition definition)
    {
        foreach (var field in definition.Fields)
        {
            Try($"{model.Name}.{field.Name}", () => model.Fields.Put(_fields.BuildInput(field)));
        }

        if (definition.RuntimeType is { } type && definition.Fields.TrueForAll(field => field.Property is not null))
        {
            Try(model.Name, () => model.Runtime = InputObjectBinding.For(
                type,
                model,
                [.. definition.Fields.Select(field => field.Property!)],
                _context.Converters));
        }
    }

    private SchemaModel Build()
    {
        RegisterAll();
        while (_registry.Incomplete.TryDequeue(out var complete))
        {
            complete(this);
        }

        ReportLostExtensions();
        ImplementInterfaces();
        FillUnions();
        _fields.WriteDefaults();
        TypeAuthorization.Apply(_context, _registry, _roots.Values, _fields);
        _fields.FinishRuntimes();
        AddDirectives();
        if (_context.Problems.Count > 0)
        {
            throw new SchemaException();
        }

        return _context.Builder.Build();
    }

    private void RegisterAll()
    {
        var setup = _context.Setup;

        // what was described by hand comes before what would be inferred of the same class
        foreach (var type in setup.Types.OrderBy(type => type.Class is null ? 0 : IsSchemaClass(type.Class) ? 1 : 2))
        {
            Try(type.Class?.Name ?? "a type", () => _registry.Register(type));
        }

        AddRoot(OperationType.Query, setup.Options.QueryTypeName);
        AddRoot(OperationType.Mutation, setup.Options.MutationTypeName);
        AddRoot(OperationType.Subscription, setup.Options.SubscriptionTypeName);
        if (!_roots.ContainsKey(OperationType.Query))
        {
            _context.Report("The schema needs a query type.");
        }
    }

    private void AddRoot(OperationType operation, string? name)
    {
        if (!_context.Setup.Roots.TryGetValue(operation, out var registration))
        {
            return;
        }

        var model = registration == TypeRegistration.Empty
            ? _registry.AddObject(new ObjectTypeDefinition { Name = name ?? operation.ToString() })
            : _registry.Register(registration);
        if (model is not ObjectModel root)
        {
            _context.Report($"The {operation.ToString().ToLowerInvariant()} type must be an object type.");
            return;
        }

        _roots[operation] = root;
        _ = operation switch
        {
            OperationType.Query => _context.Builder.QueryTypeName = root.Name,
            OperationType.Mutation => _context.Builder.MutationTypeName = root.Name,
            OperationType.Subscription => _context.Builder.SubscriptionTypeName = root.Name,
        };
    }

    private static bool IsSchemaClass(Type type) => typeof(ITypeSystemMember).IsAssignableFrom(type);

    /// <summary>The type's own fields, then those of its extensions; of one name the later replaces the earlier.</summary>
    private List<OutputFieldDefinition> Merge(ObjectModel model, ObjectTypeDefinition definition)
    {
        var fields = definition.Fields.ToList();
        foreach (var extension in _registry.Extensions.Where(extension => Extends(extension, model, definition)))
        {
            fields.RemoveAll(field =>
                extension.IgnoredFields.Contains(field.Name)
                || (field.Member is { } member && extension.IgnoredProperties.Contains(member.Name)));
            foreach (var added in extension.Fields)
            {
                fields.RemoveAll(field => added.ReplacesMember is { } replaced && field.Member?.Name == replaced);
                var known = fields.FindIndex(field => field.Name == added.Name);
                if (known < 0)
                {
                    fields.Add(added);
                }
                else
                {
                    fields[known] = added;
                }
            }

            definition.Authorization.AddRange(extension.Extends?.Operation is null ? extension.Authorization : []);
            AuthorizeFieldsOf(extension);
        }

        return _context.Setup.Options.SortFieldsByName ? [.. fields.OrderBy(field => field.Name, StringComparer.Ordinal)] : fields;
    }

    /// <summary>What a class of root fields asks of users it asks for its own fields alone.</summary>
    private static void AuthorizeFieldsOf(ObjectTypeDefinition extension)
    {
        if (extension.Extends?.Operation is null)
        {
            return;
        }

        foreach (var field in extension.Fields.Where(field => !field.AllowAnonymous))
        {
            field.Authorization.InsertRange(0, extension.Authorization.Except(field.Authorization));
        }
    }

    private bool Extends(ObjectTypeDefinition extension, ObjectModel model, ObjectTypeDefinition definition)
    {
        var target = extension.Extends!;
        var extends = target.Operation is { } operation
            ? _roots.GetValueOrDefault(operation) == model
            : target.Name is { } name
                ? name == model.Name
                : target.RuntimeType is { } type && definition.RuntimeType is { } extended
                    && (type == extended || ((type.IsInterface || type.IsAbstract) && type.IsAssignableFrom(extended)));
        if (extends)
        {
            _extended.Add(extension);
        }

        return extends;
    }

    private readonly HashSet<ObjectTypeDefinition> _extended = [];

    private void ReportLostExtensions()
    {
        foreach (var lost in _registry.Extensions.Where(extension => !_extended.Contains(extension)))
        {
            var target = lost.Extends!.Name ?? lost.Extends.RuntimeType?.Name ?? lost.Extends.Operation.ToString();
            _context.Report($"{lost.RuntimeType?.Name ?? "An extension"} extends `{target}`, which the schema does not have.");
        }
    }

    private void ImplementInterfaces()
    {
        foreach (var (declared, definition) in _registry.Interfaces)
        {
            if (definition.RuntimeType is not { } type)
            {
                continue;
            }

            foreach (var (model, candidate) in _registry.Objects)
            {
                Implement(model, candidate.RuntimeType, declared, type);
            }

            foreach (var (model, candidate) in _registry.Interfaces)
            {
                Implement(model, candidate.RuntimeType, declared, type);
            }

            if (definition.ResolveAbstractType is { } resolve)
            {
                declared.Runtime = ByHand(resolve);
            }
        }
    }

    private static void Implement(ComplexModel model, Type? candidate, InterfaceModel declared, Type type)
    {
        if (candidate is not null && candidate != type && type.IsAssignableFrom(candidate) && !model.Implements(declared.Name))
        {
            model.Interfaces.Add(TypeRef.To(declared));
        }
    }

    private void FillUnions()
    {
        foreach (var (union, definition) in _registry.Unions)
        {
            if (definition.RuntimeType is { } marker && definition.Members.Count == 0)
            {
                union.Types.AddRange(_registry.Objects
                    .Where(candidate => candidate.Definition.RuntimeType is { } type && marker.IsAssignableFrom(type))
                    .Select(candidate => TypeRef.To(candidate.Model)));
            }

            if (definition.ResolveAbstractType is { } resolve)
            {
                union.Runtime = ByHand(resolve);
            }
        }
    }

    private AbstractRuntime ByHand(ResolveAbstractType resolve) => new(
        (task, value) => resolve(task!, value) is { } type
            ? _context.Builder.Types.Find(((IHasName)type).Name) as ObjectModel
            : null,
        NeedsContext: true);

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

    private void Try(string what, Action action)
    {
        try
        {
            action();
        }
        catch (SchemaException e)
        {
            _context.Problems.AddRange(e.Errors.Select(error => new SchemaProblem($"{what}: {error.Message}", error.Code, error.Exception)));
        }
    }
}
