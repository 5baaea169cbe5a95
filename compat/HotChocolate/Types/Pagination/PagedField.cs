using HotChocolate.Resolvers;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Pagination;

/// <summary>What makes a field a connection.</summary>
internal sealed record PagedField(TypeRef ConnectionType, ListSizeModel ListSize, FieldMiddleware Middleware);
