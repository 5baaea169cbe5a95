using HotChocolate.AspNetCore;
using HotChocolate.Authorization;
using HotChocolate.CostAnalysis;
using HotChocolate.Execution.Options;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;
using HotChocolate.Utilities;

namespace HotChocolate.Configuration;

/// <summary>Everything that was said of one schema, in the order in which it was said.</summary>
internal sealed class SchemaSetup(string name)
{
    public const string DefaultName = "_Default";

    public string Name { get; } = name;

    public List<TypeRegistration> Types { get; } = [];

    public Dictionary<OperationType, TypeRegistration> Roots { get; } = [];

    /// <summary>Schema types of CLR types, by class or by name.</summary>
    public Dictionary<Type, TypeBinding> Bindings { get; } = [];

    public SchemaOptions Options { get; } = new();

    public List<Action<IServiceProvider, RequestExecutorOptions>> RequestOptions { get; } = [];

    public RequestParserOptions ParserOptions { get; } = new();

    public CostOptions CostOptions { get; } = new();

    public PagingOptions PagingOptions { get; } = new();

    public ValidationSetup Validation { get; } = new();

    public TypeConverters Converters { get; } = new();

    public List<FieldMiddleware> FieldMiddleware { get; } = [];

    public List<Func<IServiceProvider, IErrorFilter>> ErrorFilters { get; } = [];

    public Func<IServiceProvider, UserAuthorization>? Authorization { get; set; }

    public Func<IServiceProvider, IHttpRequestInterceptor>? HttpInterceptor { get; set; }

    public Func<IServiceProvider, ISocketSessionInterceptor>? SocketInterceptor { get; set; }

    /// <summary>Cost limits, no introspection and no field cycles outside of development.</summary>
    public bool HasDefaultSecurity { get; set; }

    public bool AnalyzesCost { get; set; }
}
