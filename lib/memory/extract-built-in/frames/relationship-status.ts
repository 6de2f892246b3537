/** Where it stands whether somebody is single, married or divorced. */
export const RELATIONSHIP_STATUS = 'relationship_status';
