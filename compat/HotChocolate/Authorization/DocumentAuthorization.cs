using HotChocolate.Execution;
using HotChocolate.Execution.Planning;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types.Model;

namespace HotChocolate.Authorization;

/// <summary>Asks, before an operation runs, for the users that its fields want to know of then.</summary>
internal static class DocumentAuthorization
{
    /// <exception cref="RefusedRequestException">The user may not.</exception>
    public static async ValueTask CheckAsync(
        OperationPlan plan,
        ExecutorSettings settings,
        ISchema schema,
        IServiceProvider services,
        IDictionary<string, object?> state,
        CancellationToken cancellation)
    {
        var rules = new List<AuthorizeDirective>();
        Collect(plan, plan.RootType, plan.Definition.SelectionSet, rules, []);
        if (rules.Count == 0)
        {
            return;
        }

        var context = new AuthorizationContext(schema, services, state);
        var result = settings.AuthorizationHandler is { } handler
            ? await handler.AuthorizeAsync(context, rules, cancellation)
            : AuthorizeResult.NotAllowed;
        if (result != AuthorizeResult.Allowed)
        {
            throw new RefusedRequestException([AuthorizationErrors.Of(result, rules[0])], 401);
        }
    }

    private static void Collect(
        OperationPlan plan,
        TypeModel parent,
        SelectionSetNode set,
        List<AuthorizeDirective> rules,
        HashSet<(string Fragment, TypeModel Type)> visited)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode node when plan.Schema.FindField(parent, node.Name) is { } field:
                    rules.AddRange((field.Runtime as FieldRuntime)?.AskedAtValidation ?? []);
                    if (node.SelectionSet is { } below)
                    {
                        Collect(plan, field.Type.Type, below, rules, visited);
                    }

                    break;
                case InlineFragmentNode fragment:
                    var narrowed = fragment.TypeCondition is { } condition
                        ? plan.Schema.Types.Find(condition.Name)!
                        : parent;
                    Collect(plan, narrowed, fragment.SelectionSet, rules, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add((spread.Name, parent)):
                    var definition = plan.Fragments[spread.Name];
                    var spreadType = plan.Schema.Types.Find(definition.TypeCondition.Name)!;
                    Collect(plan, spreadType, definition.SelectionSet, rules, visited);
                    break;
            }
        }
    }
}
