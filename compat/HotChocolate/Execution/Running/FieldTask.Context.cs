using System.Collections.Immutable;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <content>What resolvers may ask of the field that they resolve.</content>
internal sealed partial class FieldTask
{
    public ISchema Schema => Execution.Schema;

    public IOperation Operation => Execution.Plan;

    ISelection IResolverContext.Selection => Selection;

    public IVariableValueCollection Variables => Execution.Variables;

    public Path Path => _parent.Path.Append(Selection.ResponseName);

    public string ResponseName => Selection.ResponseName;

    public bool HasErrors { get; private set; }

    public IServiceProvider RequestServices => Execution.Services;

    public CancellationToken RequestAborted => Execution.Cancellation;

    public IDictionary<string, object?> ContextData => Execution.State;

    public IImmutableDictionary<string, object?> ScopedContextData
    {
        get => _scopedState ?? _parent.ScopedState;
        set => _scopedState = value;
    }

    public IImmutableDictionary<string, object?> LocalContextData { get; set; } =
        ImmutableDictionary<string, object?>.Empty;

    public T Parent<T>() => (T)ParentObject;

    public T ArgumentValue<T>(string name) => (T)BoundArguments[SlotOf(name)]!;

    public Optional<T> ArgumentOptional<T>(string name)
    {
        var slot = SlotOf(name);
        return Execution.IsGiven(Selection, slot)
            ? new Optional<T>(BoundArguments[slot] is Optional<T> held ? held.Value : (T?)BoundArguments[slot])
            : Optional<T>.Empty();
    }

    public ValueKind ArgumentKind(string name)
    {
        var argument = Selection.Nodes[0].Arguments.FirstOrDefault(given => given.Name == name);
        return argument?.Value switch
        {
            null or NullValueNode => ValueKind.Null,
            TextNode => ValueKind.String,
            IntegerNode => ValueKind.Integer,
            FloatValueNode => ValueKind.Float,
            BooleanValueNode => ValueKind.Boolean,
            EnumValueNode => ValueKind.Enum,
            ObjectValueNode => ValueKind.Object,
            ListValueNode => ValueKind.List,
            _ => BoundArguments[SlotOf(name)] switch
            {
                null => ValueKind.Null,
                string => ValueKind.String,
                bool => ValueKind.Boolean,
                int or long or short or byte => ValueKind.Integer,
                double or float or decimal => ValueKind.Float,
                Enum => ValueKind.Enum,
                System.Collections.IEnumerable => ValueKind.List,
                _ => ValueKind.Object,
            },
        };
    }

    public T Service<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public T Service<T>(object key)
        where T : notnull => Services.GetRequiredKeyedService<T>(key);

    public object Service(Type service) => Services.GetRequiredService(service);

    public T Resolver<T>() => Execution.ResolverInstance<T>(this);

    public async ValueTask<T> ResolveAsync<T>() =>
        Selection.Runtime!.Resolver is { } resolver ? (T)(await resolver.ResolveAsync(this))! : default!;

    public void ReportError(string errorMessage) =>
        ReportError(ErrorBuilder.New().SetMessage(errorMessage).Build());

    public void ReportError(IError error)
    {
        HasErrors = true;
        Execution.AddError(error, this);
    }

    public void ReportError(Exception exception, Action<IErrorBuilder>? configure = null)
    {
        HasErrors = true;
        foreach (var error in Errors.FieldErrors.Of(exception))
        {
            var builder = ErrorBuilder.FromError(error);
            configure?.Invoke(builder);
            Execution.AddError(builder.Build(), this);
        }
    }

    public bool IsSelected(string fieldName)
    {
        foreach (var type in Execution.Plan.Schema.PossibleTypes(Selection.Field.Type.Type))
        {
            if (Selection.Leaf is null
                && Array.Exists(Selection.SetFor(type).Selections, below => below.Field.Name == fieldName))
            {
                return true;
            }
        }

        return false;
    }

    private int SlotOf(string name)
    {
        var slot = Selection.Runtime!.Arguments.IndexOf(name);
        return slot >= 0 ? slot : throw new ArgumentException($"The field has no argument `{name}`.", nameof(name));
    }
}
