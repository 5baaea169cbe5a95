namespace Keycloak.AuthServices.Common.Claims;

/// <summary>The roles that a token grants, by client.</summary>
public class ResourceAccessCollection : Dictionary<string, ResourceAccess>;
