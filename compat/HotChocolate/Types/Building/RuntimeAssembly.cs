using HotChocolate.Authorization;
using HotChocolate.Execution;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Types.Building;

/// <summary>Makes what resolves one field.</summary>
internal sealed class RuntimeAssembly(BuildContext context, PendingField field)
{
    private readonly ArgumentSlots _slots = new(context, field);

    public FieldRuntime Build()
    {
        var definition = field.Definition;
        var compiler = new ResolverCompiler(context, _slots.For);
        var pure = FindPure(compiler);
        var resolver = pure is null ? FindResolver(compiler) : null;
        var subscribe = definition.Subscribe ?? new SubscribeCompiler(compiler).Compile(field);
        _slots.AddRemaining();
        ApplyDefaultCost(resolver, compiler.NeedsServices);
        return new FieldRuntime
        {
            Pure = pure,
            Resolver = resolver,
            Pipeline = resolver is null ? null : Compose(resolver),
            Arguments = _slots.ToBinding(),
            Subscribe = subscribe is null || !field.IsAuthorized
                ? subscribe
                : AuthorizationMiddleware.Before(RequireHandler(), subscribe),
            HasOwnScope = ScopeOf() == DependencyInjectionScope.Resolver,
            GivesConnection = definition.Type is TypeSource.Clr { Shape.Type: var given }
                && typeof(Connection).IsAssignableFrom(given),
        };
    }

    private DependencyInjectionScope ScopeOf() => field.Root == OperationType.Mutation
        ? context.Setup.Options.DefaultMutationDependencyInjectionScope
        : context.Setup.Options.DefaultQueryDependencyInjectionScope;

    private PureField? FindPure(ResolverCompiler compiler)
    {
        var definition = field.Definition;
        var isPlain = definition is { Resolver: null, Middleware: [], Paging: null }
            && !field.IsAuthorized
            && field.Root is null or OperationType.Query
            && context.Setup.FieldMiddleware.Count == 0
            && OutputConversion.For(context, field) is null;
        if (!isPlain || definition.ResolverMember is not { } member)
        {
            return null;
        }

        var parentType = field.Owner.RuntimeType ?? typeof(object);
        return (definition.ResolverType is null && member.DeclaringType!.IsAssignableFrom(parentType)
                ? PureFields.Of(member, parentType)
                : null)
            ?? compiler.CompilePure(member, parentType, definition.ResolverType);
    }

    private FieldResolver FindResolver(ResolverCompiler compiler)
    {
        var definition = field.Definition;
        if (definition.Resolver is { } given)
        {
            return new DelegateResolver(given);
        }

        return definition.ResolverMember is { } member
            ? compiler.Compile(member, field.Owner.RuntimeType, definition.ResolverType)
            : throw new SchemaException(new SchemaProblem("The field needs a resolver."));
    }

    private FieldDelegate? Compose(FieldResolver resolver)
    {
        var steps = context.Setup.FieldMiddleware
            .Concat(field.IsAuthorized ? [AuthorizationMiddleware.Create(RequireHandler())] : [])
            .Concat(field.Definition.Middleware)
            .Concat(field.Paging is { } paging ? [paging.Middleware] : [])
            .Concat(OutputConversion.For(context, field) is { } conversion ? [conversion] : [])
            .ToList();
        if (steps.Count == 0)
        {
            return null;
        }

        FieldDelegate pipeline = context =>
        {
            var task = (FieldTask)context;
            if (resolver.Start(task, out var result) is { } pending)
            {
                return WaitAsync(task, resolver, pending);
            }

            task.Result = result;
            return ValueTask.CompletedTask;
        };
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            pipeline = steps[i](pipeline);
        }

        return pipeline;
    }

    private static async ValueTask WaitAsync(FieldTask task, FieldResolver resolver, Task pending)
    {
        await pending.ConfigureAwait(false);
        task.Result = resolver.ReadResult(pending);
    }

    private UserAuthorization RequireHandler() => context.Authorization
        ?? throw new SchemaException(new SchemaProblem("Authorize() needs AddAuthorization() on the schema."));

    private void ApplyDefaultCost(FieldResolver? resolver, bool needsServices)
    {
        var options = context.Setup.CostOptions;
        if (context.AnalyzesCost && options.ApplyCostDefaults && resolver is not null
            && (resolver.IsAsynchronous || needsServices || field.Paging is not null))
        {
            field.Model.Cost ??= options.DefaultResolverCost;
        }
    }
}
