using HotChocolate.Language;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Inference;
using HotChocolate.Types.Model;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Types.Building;

/// <summary>Makes the fields of a schema, and what resolves them.</summary>
internal sealed class FieldAssembly(BuildContext context)
{
    private readonly List<PendingField> _pending = [];
    private readonly List<(InputValueModel Model, InputValueDefinition Definition)> _defaults = [];
    private readonly PagingAssembly _paging = new(context);

    public BuildContext Context => context;

    /// <summary>Fields whose resolvers are to be made when every type is known.</summary>
    public IReadOnlyList<PendingField> Pending => _pending;

    public FieldModel Build(
        ObjectModel type,
        ObjectTypeDefinition owner,
        OutputFieldDefinition definition,
        OperationType? root)
    {
        var subscribe = SubscribeCompiler.WithMethodOf(owner, definition);
        if (subscribe is not null)
        {
            FieldInference.AddArguments(context.Descriptors, definition, subscribe);
        }

        var paging = definition.Paging is null ? null : _paging.Prepare(definition);
        var model = BuildSignature(definition, paging?.ConnectionType);
        if (paging is not null)
        {
            model.ListSize = paging.ListSize;
        }

        _pending.Add(new PendingField(model, type, owner, definition, root)
        {
            Paging = paging,
            SubscribeMethod = subscribe,
        });
        return model;
    }

    /// <summary>The field as clients see it.</summary>
    public FieldModel BuildSignature(OutputFieldDefinition definition, TypeRef? type = null)
    {
        var source = definition.Type
            ?? (definition.Resolver is null
                ? throw new SchemaException(new SchemaProblem("The field needs a type."))
                : new TypeSource.Clr(new TypeShape(typeof(string), true)));
        var model = new FieldModel(
            definition.Name!,
            type ?? context.References.Resolve(source, false, definition.IsIdentifier))
        {
            Description = definition.Description,
            DeprecationReason = definition.DeprecationReason,
            Cost = definition.Cost,
        };
        foreach (var argument in definition.Arguments)
        {
            context.Try($"{definition.Name}({argument.Name}:)", () => model.Arguments.Put(BuildInput(argument)));
        }

        return model;
    }

    public InputValueModel BuildInput(InputValueDefinition definition)
    {
        var type = context.References.Resolve(
            definition.Type ?? throw new SchemaException(new SchemaProblem("It needs a type.")),
            true,
            definition.IsIdentifier);
        var model = new InputValueModel(definition.Name!, definition.DefaultMakesNullable ? type.Nullable : type)
        {
            Description = definition.Description,
            DeprecationReason = definition.DeprecationReason,
            DefaultValue = definition.DefaultLiteral,
            Cost = definition.Cost,
        };
        if (definition.HasRuntimeDefault)
        {
            _defaults.Add((model, definition));
        }

        return model;
    }

    /// <summary>Writes defaults as literals, now that every type is known.</summary>
    public void WriteDefaults()
    {
        foreach (var (model, definition) in _defaults)
        {
            context.Resolve(model.Type);
            model.DefaultValue = DefaultLiterals.Of(model.Type, definition.RuntimeDefault);
        }
    }

    /// <summary>Compiles what resolves the fields.</summary>
    public void FinishRuntimes()
    {
        foreach (var pending in _pending)
        {
            context.Try($"{pending.Type.Name}.{pending.Model.Name}", () =>
            {
                context.Resolve(pending.Model.Type);
                foreach (var argument in pending.Model.Arguments)
                {
                    context.Resolve(argument.Type);
                }

                pending.Model.Runtime = new RuntimeAssembly(context, pending).Build();
            });
        }
    }
}
