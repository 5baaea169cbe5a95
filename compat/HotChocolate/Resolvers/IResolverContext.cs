using System.Collections.Immutable;
using HotChocolate.Execution;
using HotChocolate.Execution.Processing;
using HotChocolate.Types;

namespace HotChocolate.Resolvers;

/// <summary>A field that is being resolved.</summary>
public interface IResolverContext : IHasContextData
{
    ISchema Schema { get; }

    IOperation Operation { get; }

    ISelection Selection { get; }

    IVariableValueCollection Variables { get; }

    /// <summary>Where in the response the field stands.</summary>
    Path Path { get; }

    string ResponseName { get; }

    bool HasErrors { get; }

    /// <summary>The scope of the resolver.</summary>
    IServiceProvider Services { get; set; }

    /// <summary>The scope of the request.</summary>
    IServiceProvider RequestServices { get; }

    /// <summary>Set when the client went away or the time is up.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>State for the fields below.</summary>
    IImmutableDictionary<string, object?> ScopedContextData { get; set; }

    /// <summary>State for this field alone.</summary>
    IImmutableDictionary<string, object?> LocalContextData { get; set; }

    T Parent<T>();

    T ArgumentValue<T>(string name);

    ValueKind ArgumentKind(string name);

    T Service<T>()
        where T : notnull;

    T Service<T>(object key)
        where T : notnull;

    object Service(Type service);

    /// <summary>The instance whose members resolve fields of an extension.</summary>
    T Resolver<T>();

    void ReportError(string errorMessage);

    void ReportError(IError error);

    void ReportError(Exception exception, Action<IErrorBuilder>? configure = null);
}
