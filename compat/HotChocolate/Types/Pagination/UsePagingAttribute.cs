using System.Reflection;
using System.Runtime.CompilerServices;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Types;

/// <summary>The field gives its list in pages, as a connection.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class UsePagingAttribute : DescriptorAttribute
{
    private readonly PagingOptions _options = new();

    public UsePagingAttribute(Type? type = null, [CallerLineNumber] int order = 0)
    {
        Type = type;
        Order = order;
    }

    /// <summary>The schema type of the items, when it is not to be inferred.</summary>
    public Type? Type { get; }

    /// <summary>The name of the connection without its <c>Connection</c>.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>Items of a page when the client does not say.</summary>
    public int DefaultPageSize
    {
        get => _options.DefaultPageSize ?? PagingSettings.StandardDefaultPageSize;
        set => _options.DefaultPageSize = value;
    }

    /// <summary>Items that a client may ask for.</summary>
    public int MaxPageSize
    {
        get => _options.MaxPageSize ?? PagingSettings.StandardMaxPageSize;
        set => _options.MaxPageSize = value;
    }

    public bool IncludeTotalCount
    {
        get => _options.IncludeTotalCount ?? false;
        set => _options.IncludeTotalCount = value;
    }

    public bool AllowBackwardPagination
    {
        get => _options.AllowBackwardPagination ?? true;
        set => _options.AllowBackwardPagination = value;
    }

    /// <summary>Whether <c>first</c> or <c>last</c> must be given.</summary>
    public bool RequirePagingBoundaries
    {
        get => _options.RequirePagingBoundaries ?? false;
        set => _options.RequirePagingBoundaries = value;
    }

    /// <summary>Whether the connection is named after the field rather than after its items.</summary>
    public bool InferConnectionNameFromField
    {
        get => _options.InferConnectionNameFromField ?? true;
        set => _options.InferConnectionNameFromField = value;
    }

    protected internal override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider element)
    {
        if (descriptor is OutputFieldDescriptor field)
        {
            field.Definition.Paging = new PagingDefinition(Type, ConnectionName, _options);
        }
    }
}
